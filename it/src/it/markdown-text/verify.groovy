def log = new File(basedir, 'build.log').getText('UTF-8')
def warnings = log.readLines().findAll { it =~ /^\[WARNING\] ideas\// }
assert warnings.join('\n') == new File(basedir, 'expected.txt').getText('UTF-8').trim()
def call = new File(basedir, 'target/gsoc/wikitext/ideas/deep/task.wiki').getText('UTF-8')
assert call == new File(basedir, 'expected.wiki').getText('UTF-8')
