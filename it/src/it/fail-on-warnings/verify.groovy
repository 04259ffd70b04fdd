import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
assert log.readLines().count { it.startsWith("[ERROR] ideas/draft.yaml:1:1: field 'steps' is missing: ") } == 1
assert log.contains('1 warning in 1 of 1 file')
assert !new File(basedir, 'target/gsoc').exists()
project.assertNoStackTrace()
