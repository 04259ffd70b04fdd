def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = log.readLines().findAll { it =~ /^\[ERROR\] ideas\// }
assert errors.join('\n') == new File(basedir, 'expected.txt').getText('UTF-8').trim()
assert !log.contains('at io.github.gsocideas')
