import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
// Both goals, each of them, and in the last two builds the one that is named.
assert log.readLines().count { it == '[INFO] skipped' } == 5
assert log.count("field 'date' is missing") == 2
assert !new File(basedir, 'target/gsoc').exists()
project.assertNoStackTrace()
