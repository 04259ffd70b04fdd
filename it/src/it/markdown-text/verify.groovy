import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
project.assertFindings('WARNING', 'ideas')
def call = project.text('target/gsoc/wikitext/ideas/deep/task.wiki')
assert call == project.text('expected.wiki')
