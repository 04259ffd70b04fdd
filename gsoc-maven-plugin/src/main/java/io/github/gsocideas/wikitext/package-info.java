/**
 * Ideas as wikitext: the template calls, the page around them, the templates that show them, and MediaWiki's own reading
 * of wikitext, by which a call is repaired and proven. Knows neither Maven nor the disk.
 */
package io.github.gsocideas.wikitext;
