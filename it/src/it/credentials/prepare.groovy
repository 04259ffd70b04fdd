import io.github.gsocideas.invoker.QuotingWiki

def wiki = new QuotingWiki()
context.put('wiki', wiki)
new File(basedir, '.mvn').mkdir()
new File(basedir, '.mvn/maven.config')
    .setText("-Dgsoc.wiki=$wiki.address\n-Dsettings.security=settings-security.xml\n", 'UTF-8')
