import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
// CNCF likes a program to have two mentors, and takes one of one.
assert project.logLines().contains("[WARNING] wrong-ideas/first.yaml:7:3: field 'mentors' should have at least 2 entries, but has 1 [size]")
project.assertNoStackTrace()
