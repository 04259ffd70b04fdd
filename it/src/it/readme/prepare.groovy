// An ideas repo made of what the README and the pages of the documentation show, and nothing else.
def blocks = { file -> (new File(file).getText('UTF-8') =~ /(?sm)^```(\w*)\n(.*?)^```$/).collect { [language: it[1], text: it[2]] } }
def shown = { file, language -> blocks(file).findAll { it.language == language }*.text }
def write = { path, text ->
    def file = new File(basedir, path)
    file.parentFile.mkdirs()
    file.setText(text, 'UTF-8')
}
write('pom.xml', shown(readme, 'xml')[0])
write('ideas/welcome-bot.yaml', shown(readme, 'yaml')[0])
write('markdown/welcome-bot.md', shown("$documentation/how-to/markdown.md", 'markdown').find { it.contains('# A bot') })
write('slips/slips.yaml', shown("$documentation/reference/messages.md", 'yaml').find { it.contains('skils') })
write('ideas.schema.json', shown("$documentation/how-to/schema.md", 'json').find { it.contains('"student"') })
