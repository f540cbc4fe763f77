<?php
/**
 * Plugin Name:       Credit Rate Simulator
 * Description:       The likely premium rate of a trade-credit-insurance policy, estimated in the reader's browser: a block and a shortcode for brokers' pages. Nothing is sent, nothing is kept.
 * Version:           __VERSION__
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            credit-rate-simulator contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       credit-rate-simulator
 * Domain Path:       /languages
 *
 * @package credit-rate-simulator
 */

namespace CreditRateSimulator;

defined( 'ABSPATH' ) || exit;

const VERSION = '__VERSION__';
const FILE    = __FILE__;
/** The tag, the class of its marker, and the handle of its script. */
const TAG = 'credit-rate-simulator';

foreach ( array( 'attributes', 'settings', 'tariff', 'language', 'markup', 'scripts', 'content', 'shortcode', 'value', 'block', 'optimisers' ) as $part ) {
	require_once __DIR__ . "/includes/functions-$part.php";
}
if ( is_admin() ) {
	require_once __DIR__ . '/includes/functions-tariff-check.php';
	require_once __DIR__ . '/includes/functions-tariff-upload.php';
	require_once __DIR__ . '/includes/functions-settings-page.php';
}
