def log = new File(basedir, 'build.log').text
assert log.readLines().count { it.startsWith("[ERROR] ideas/draft.yaml:1:1: field 'steps' is missing: ") } == 1
assert log.contains('1 warning in 1 of 1 file')
assert !new File(basedir, 'target/gsoc').exists()
assert !log.contains('at io.github.gsocideas')
