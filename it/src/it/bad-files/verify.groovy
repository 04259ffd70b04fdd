import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertFindings('ERROR', 'ideas')
assert !new File(basedir, 'target/gsoc').exists()
project.assertNoStackTrace()
