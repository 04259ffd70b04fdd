import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertOutputIsExpected()
project.assertFindings('ERROR', 'wrong-ideas')
project.assertNoStackTrace()
