import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)

// The site's list of reports leads to the page, on which stands what is wrong; no site fails of it.
assert project.text('target/site/project-reports.html').contains('<a href="gsoc-ideas/index.html">Project ideas</a>')
def page = project.text('target/site/gsoc-ideas/index.html')
assert page.contains('<h1>Ideas of 2026</h1>')
assert page.contains('<b>mail</b>')
assert page.contains('field &#39;steps&#39; is missing')
assert project.text('target/site/gsoc-ideas/preview.css').contains('article')

// A module without ideas has no such page.
assert !new File(basedir, 'code/target/site/gsoc-ideas').exists()
