def log = new File(basedir, 'build.log').text
// Both goals, each of them, and in the last two builds the one that is named.
assert log.readLines().count { it == '[INFO] skipped' } == 5
assert log.count("field 'date' is missing") == 2
assert !new File(basedir, 'target/gsoc').exists()
assert !log.contains('at io.github.gsocideas')
