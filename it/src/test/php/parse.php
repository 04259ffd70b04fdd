<?php
// Reads lines of JSON, each a wikitext, and answers each with a line: the HTML that a page of it shows.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

class Parse extends Maintenance {

	public function execute() {
		$parser = MediaWiki\MediaWikiServices::getInstance()->getParserFactory()->create();
		$options = ParserOptions::newFromAnon();
		$title = Title::newFromText( 'Page' );
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$html = $parser->parse( json_decode( $line ), $title, $options )->getText( [
				'unwrap' => true,
				'allowTOC' => false,
				'enableSectionEditLinks' => false,
			] );
			fwrite( STDOUT, json_encode( $html, JSON_THROW_ON_ERROR ) . "\n" );
		}
	}
}

$maintClass = Parse::class;
require_once RUN_MAINTENANCE_IF_MAIN;
