def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains(':validate ') } == 1
assert log.count { it.contains(':generate ') } == 1
assert log.count { it.contains("ideas/draft.yaml:1:1: field 'steps' is missing: ") } == 1
assert log.count { it.contains('1 warning in 1 of 1 file') } == 1
assert new File(basedir, 'target/gsoc/wikitext/validate-then-generate-reads-once.wiki').file
