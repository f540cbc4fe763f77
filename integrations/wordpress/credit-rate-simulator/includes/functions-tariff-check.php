<?php
/**
 * The first check of an uploaded tariff: that it is what the element can read at all. Whether its figures make sense is
 * for the element to say, which checks it again in every page and in the preview of the settings.
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

/** Bytes; the element takes no more. */
const LARGEST_TARIFF = 1000000;
/** More problems would bury the first ones. */
const MOST_PROBLEMS = 20;
/** Nested deeper than any tariff. */
const DEEPEST = 32;

/**
 * Reads a tariff.
 *
 * @param string $text JSON.
 * @return array{pack: ?object, problems: string[]} The document, or what is wrong with it.
 */
function read_tariff( $text ) {
	if ( strlen( $text ) > LARGEST_TARIFF ) {
		return refused_tariff( __( 'This file is larger than 1 MB.', 'credit-rate-simulator' ) );
	}
	// Some editors put a mark at the beginning.
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', $text );
	$pack = json_decode( $text, false, DEEPEST );
	if ( null === $pack ) {
		/* translators: %s: what PHP says of it. */
		return refused_tariff( sprintf( __( 'This file is not JSON that can be read (%s): a comma or a quotation mark?', 'credit-rate-simulator' ), json_last_error_msg() ) );
	}
	if ( ! is_object( $pack ) ) {
		return refused_tariff( __( 'A tariff is a document in braces: start from market-2026.2.json.', 'credit-rate-simulator' ) );
	}
	$problems = array_merge( head_problems( $pack ), leaf_problems( $pack ) );
	return array(
		'pack'     => $problems ? null : $pack,
		'problems' => shortened( $problems ),
	);
}

/** A file that is refused as a whole. */
function refused_tariff( $problem ) {
	return array(
		'pack'     => null,
		'problems' => array( $problem ),
	);
}

/** The first ones, and how many more. */
function shortened( array $problems ) {
	$more = count( $problems ) - MOST_PROBLEMS;
	if ( $more <= 0 ) {
		return $problems;
	}
	/* translators: %d: a number of problems. */
	return array_merge( array_slice( $problems, 0, MOST_PROBLEMS ), array( sprintf( __( 'and %d more', 'credit-rate-simulator' ), $more ) ) );
}

/** What names the tariff. */
function head_problems( $pack ) {
	$forms    = array(
		'id'        => '/^[a-z0-9][a-z0-9.-]{0,63}$/D',
		'version'   => '/^\d{1,6}\.\d{1,6}\.\d{1,6}(-[0-9A-Za-z.-]{1,32})?$/D',
		'validFrom' => '/^\d{4}-\d{2}-\d{2}$/D',
		'validTo'   => '/^\d{4}-\d{2}-\d{2}$/D',
	);
	$problems = array();
	foreach ( $forms as $name => $form ) {
		if ( ! isset( $pack->$name ) ) {
			$problems[] = at( $name, __( 'missing', 'credit-rate-simulator' ) );
		} elseif ( ! is_string( $pack->$name ) || ! preg_match( $form, $pack->$name ) ) {
			$problems[] = at( $name, __( 'not in the form expected', 'credit-rate-simulator' ) );
		}
	}
	if ( ! isset( $pack->title->fr, $pack->title->en ) ) {
		$problems[] = at( 'title', __( 'a title in French (fr) and English (en) is missing', 'credit-rate-simulator' ) );
	}
	if ( ! isset( $pack->sources ) || ! is_object( $pack->sources ) ) {
		$problems[] = at( 'sources', __( 'missing', 'credit-rate-simulator' ) );
	}
	return $problems;
}

/** Every coefficient that the element needs, and where it comes from. */
function leaf_problems( $pack ) {
	$shape    = require __DIR__ . '/tariff-shape.php';
	$problems = array();
	foreach ( $shape['leaves'] as $path => $kind ) {
		if ( in_group_left_out( $pack, $path, $shape['groups'] ) ) {
			continue;
		}
		$leaf    = found( $pack, $path );
		$problem = null === $leaf ? __( 'missing', 'credit-rate-simulator' ) : leaf_problem( $leaf, $kind, $pack );
		if ( null !== $problem ) {
			$problems[] = at( $path, $problem );
		}
	}
	return $problems;
}

/** Whether a coefficient belongs to a group that may be left out, and is. */
function in_group_left_out( $pack, $path, array $groups ) {
	foreach ( $groups as $group ) {
		if ( 0 === strpos( $path, "$group." ) && null === found( $pack, $group ) ) {
			return true;
		}
	}
	return false;
}

/** What is wrong with a coefficient, or null. */
function leaf_problem( $leaf, $kind, $pack ) {
	if ( ! is_object( $leaf ) || ! property_exists( $leaf, 'value' ) ) {
		return __( 'a coefficient is a group with a “value”', 'credit-rate-simulator' );
	}
	if ( ! has_kind( $leaf->value, $kind ) ) {
		return kind_expected( $kind );
	}
	if ( ! in_array( $leaf->evidence ?? null, array( 'published', 'calibrated', 'assumption' ), true ) ) {
		return __( '“evidence” must be published, calibrated or assumption', 'credit-rate-simulator' );
	}
	$source = $leaf->source ?? null;
	if ( ! is_string( $source ) || ! isset( $pack->sources->$source ) ) {
		return __( '“source” must name an entry of “sources”', 'credit-rate-simulator' );
	}
	if ( ! is_string( $leaf->date ?? null ) ) {
		return __( '“date” is missing', 'credit-rate-simulator' );
	}
	return null;
}

/** Whether a value is of a kind. */
function has_kind( $value, $kind ) {
	switch ( $kind ) {
		case 'number':
			return is_int( $value ) || is_float( $value );
		case 'text':
			return is_string( $value );
		case 'flag':
			return is_bool( $value );
		case 'list':
			return is_array( $value );
		case 'table':
			return is_object( $value );
		default:
			return true;
	}
}

/** What was expected, in words. */
function kind_expected( $kind ) {
	$words = array(
		'number' => __( 'a number is expected, with a decimal point and without quotation marks', 'credit-rate-simulator' ),
		'text'   => __( 'a text in quotation marks is expected', 'credit-rate-simulator' ),
		'flag'   => __( 'true or false is expected', 'credit-rate-simulator' ),
		'list'   => __( 'a list in brackets is expected', 'credit-rate-simulator' ),
		'table'  => __( 'a group of fields in braces is expected', 'credit-rate-simulator' ),
	);
	return $words[ $kind ];
}

/** What stands at a path, or null. */
function found( $pack, $path ) {
	foreach ( explode( '.', $path ) as $name ) {
		if ( ! is_object( $pack ) || ! isset( $pack->$name ) ) {
			return null;
		}
		$pack = $pack->$name;
	}
	return $pack;
}

/** A problem with its place. */
function at( $path, $problem ) {
	return "$path: $problem";
}
