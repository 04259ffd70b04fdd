import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
assert project.logLines().contains("[WARNING] wrong-ideas/map.yaml:10:21: field 'contribution_tasks' should be a text with links to a tutorial and to tasks, but is 'Ask on the channel.' [tasks-link]")
project.assertNoStackTrace()
