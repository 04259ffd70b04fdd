def log = new File(basedir, 'build.log').text
assert log.contains('no findings in 1 file')
assert new File(basedir, 'target/gsoc/wikitext/Ideas.wiki').text == new File(basedir, 'target/gsoc/wikitext/ideas/alpha.wiki').text
assert log.contains("[ERROR] wrong-ideas/beta.yaml:1:1: field 'steps' is missing: ")
assert !log.contains('at io.github.gsocideas')
