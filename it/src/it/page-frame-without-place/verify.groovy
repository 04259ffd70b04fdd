import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
assert log.readLines().contains("[ERROR] ideas/page.wiki:2:1: the page has no line '<!-- ideas -->', and so no place for the ideas; did you mean this one? write '<!-- ideas -->', with nothing else in the line [page-frame]")
assert !new File(basedir, 'target/gsoc').exists()
project.assertNoStackTrace()
