import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertFindings('ERROR', 'ideas')
project.assertNoStackTrace()
