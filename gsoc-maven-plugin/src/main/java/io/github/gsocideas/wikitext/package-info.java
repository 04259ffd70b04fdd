/**
 * Ideas as wikitext: the template calls, the page that holds them, and what can't be put into a call unharmed. Knows
 * neither Maven nor the disk.
 */
package io.github.gsocideas.wikitext;
