-- Writes many Markdown texts as wikitext, each from the other divided by a control character.
function Reader(input)
  local written = {}
  for text in (tostring(input) .. "\1"):gmatch("([^\1]*)\1\n?") do
    written[#written + 1] = pandoc.write(pandoc.read(text, "gfm"), "mediawiki")
  end
  return pandoc.Pandoc({pandoc.RawBlock("mediawiki", table.concat(written, "\1"))})
end
