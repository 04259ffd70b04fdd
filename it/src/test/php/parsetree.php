<?php
// Reads lines of JSON, each a wikitext, and answers each with a line: how the preprocessor reads it, as XML.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

class ParseTree extends Maintenance {

	public function execute() {
		$parser = MediaWiki\MediaWikiServices::getInstance()->getParserFactory()->create();
		$parser->startExternalParse( Title::newFromText( 'Page' ), ParserOptions::newFromAnon(), Parser::OT_HTML );
		$preprocessor = $parser->getPreprocessor();
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$tree = $preprocessor->preprocessToObj( json_decode( $line ), Preprocessor::DOM_UNCACHED );
			fwrite( STDOUT, json_encode( (string)$tree, JSON_THROW_ON_ERROR ) . "\n" );
		}
	}
}

$maintClass = ParseTree::class;
require_once RUN_MAINTENANCE_IF_MAIN;
