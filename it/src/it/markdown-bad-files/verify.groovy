def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = log.readLines().findAll { it =~ /^\[ERROR\] ideas\// }
// Markdown can't be made wikitext yet.
errors = errors.findAll { !it.endsWith('[contentMediaType]') }
assert errors.join('\n') == new File(basedir, 'expected.txt').getText('UTF-8').trim()
assert !log.contains('at io.github.gsocideas')
