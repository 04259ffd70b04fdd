def contents = { place ->
    def output = new File(basedir, place + '/target/gsoc')
    def bytes = [:] as TreeMap
    output.eachFileRecurse(groovy.io.FileType.FILES) {
        bytes[output.toPath().relativize(it.toPath()).join('/')] = it.bytes.encodeHex().toString()
    }
    bytes
}
def here = contents('here')
assert here.keySet().containsAll(['wikitext.zip', 'wikitext/Ideas I.wiki', 'wikitext/ideas/title-2/a.wiki'])
assert here == contents('elsewhere/on another disk')
