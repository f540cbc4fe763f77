<?php
/**
 * Tags and markers that authors have written themselves, in articles, widgets and templates: they get the script, and
 * what the settings give to every simulator.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

// After shortcodes and paragraphs have been made.
add_filter( 'the_content', __NAMESPACE__ . '\complete', 20 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\complete', 20 );
add_filter( 'render_block', __NAMESPACE__ . '\complete', 20 );

// Before paragraphs are made, and after, but before tags are completed.
add_filter( 'the_content', __NAMESPACE__ . '\keep_whole', 8 );
add_filter( 'the_content', __NAMESPACE__ . '\give_back', 19 );

/**
 * Takes the tags out of a content without blocks, with all that they hold. WordPress would put the tag and its end into
 * paragraphs of their own, where the end counts for nothing, and the rest of the page would be inside the tag.
 */
function keep_whole( $content ) {
	if ( ! is_string( $content ) || false === stripos( $content, '<' . TAG ) || has_blocks( $content ) ) {
		return $content;
	}
	$whole  = '/<' . TAG . TAG_REST . '.*?<\/' . TAG . '\s*>/is';
	$result = preg_replace_callback(
		$whole,
		function ( $match ) {
			return "\n\n<div data-crs-kept=\"" . kept( $match[0] ) . "\"></div>\n\n";
		},
		$content
	);
	return null === $result ? $content : $result;
}

/** Puts them where they were. */
function give_back( $content ) {
	if ( ! is_string( $content ) || false === strpos( $content, 'data-crs-kept' ) ) {
		return $content;
	}
	return preg_replace_callback(
		'/<div data-crs-kept="(\d+)"><\/div>/',
		function ( $match ) {
			$whole = kept();
			return $whole[ (int) $match[1] ] ?? '';
		},
		$content
	);
}

/**
 * Keeps a text for as long as the page is made.
 *
 * @param string|null $text To keep; without one, all are given.
 * @return int|string[] Its number, or all of them.
 */
function kept( $text = null ) {
	static $all = array();
	if ( null === $text ) {
		return $all;
	}
	$all[] = $text;
	return count( $all ) - 1;
}

/** The inside of a tag, as far as it goes: quoted values may hold anything. */
const TAG_REST = '(?=[\s>\/])((?:[^>"\']|"[^"]*"|\'[^\']*\')*)>';

/**
 * Completes every tag and marker of a content, and asks for the script. Done twice it changes nothing more.
 *
 * @param string $content HTML.
 */
function complete( $content ) {
	if ( ! is_string( $content ) || false === stripos( $content, TAG ) || is_feed() ) {
		return $content;
	}
	$found    = 0;
	$tags     = '/<(' . TAG . '|div)' . TAG_REST . '(\s*<span slot="legal">)?/i';
	$complete = function ( $match ) use ( &$found ) {
		$is_tag = 0 === strcasecmp( $match[1], TAG );
		if ( ! $is_tag && ! is_marker( $match[2] ) ) {
			return $match[0];
		}
		++$found;
		$legal = empty( $match[3] ) ? legal_notice() : $match[3];
		return '<' . $match[1] . completed( $match[2], $is_tag ? '' : 'data-' ) . '>' . $legal;
	};
	$result   = preg_replace_callback( $tags, $complete, $content );
	if ( $found > 0 ) {
		enqueue();
	}
	// Null: a content that the expression cannot take stays as it is.
	return null === $result ? $content : $result;
}

/** Whether the attributes of a division give it the marker's class. */
function is_marker( $inside ) {
	return 1 === preg_match( '/\sclass\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))/i', $inside, $class )
		&& in_array( TAG, preg_split( '/\s+/', trim( end( $class ) ) ), true );
}

/** The inside of a tag with the attributes that it lacks. */
function completed( $inside, $prefix ) {
	$closed  = preg_match( '/\/\s*$/', $inside ) && ! preg_match( '/=\s*[^\s"\']*\/\s*$/', $inside );
	$inside  = $closed ? preg_replace( '/\/\s*$/', '', $inside ) : $inside;
	$present = names_in( $inside );
	if ( in_array( $prefix . 'tariff-src', $present, true ) ) {
		enqueue_tariff_checks();
	}
	$missing = array();
	foreach ( with_defaults( array() ) as $name => $value ) {
		// A marker's names may have lost their hyphens; what the page says of its language counts for both.
		$same = array( $prefix . $name, $prefix . str_replace( '-', '', $name ), 'lang' === $name ? 'lang' : '' );
		if ( ! array_intersect( $same, $present ) ) {
			$missing[ $name ] = $value;
		}
	}
	return $inside . written( $missing, $prefix );
}

/** The names of the attributes in a tag, in lower case. */
function names_in( $inside ) {
	$bare = preg_replace( '/=\s*(?:"[^"]*"|\'[^\']*\'|[^\s"\']+)/', ' ', $inside );
	return array_filter( preg_split( '/\s+/', strtolower( $bare ) ) );
}
