import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
// A directory has no lines.
assert project.logLines().contains('[ERROR] harbour.schema.json:7:17: there must be at least 2 ideas, but there is 1; add 1 more to wrong-ideas [too-few-ideas]')
project.assertNoStackTrace()
