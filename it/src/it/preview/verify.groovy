def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('preview: it/example/target/gsoc/preview/index.html (6 ideas)') == 2

// The page is written anew where the findings weigh more, and only then the build fails.
def page = new File(basedir, 'it/example/target/gsoc/preview/index.html').getText('UTF-8')
assert page.contains('<h1>GSoC 2013</h1>')
assert page.contains('not filled in yet')
assert page.contains('<strong>Error:</strong> field &#39;steps&#39; is missing')
assert new File(basedir, 'it/example/target/gsoc/preview/preview.css').length() > 0
