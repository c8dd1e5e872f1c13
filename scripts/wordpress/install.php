<?php
/**
 * Installs WordPress into the empty database of the trial. The first name is the account that installs; each of the others is one
 * that may what a role of that name may. A name is its own password.
 */
define('WP_INSTALLING', true);
require getenv('WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

[, $chief] = $argv;
wp_install('A council', $chief, "$chief@council.example", false, '', $chief);
foreach (array_slice($argv, 2) as $role) {
    $made = wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@council.example", 'role' => $role]);
    if (is_wp_error($made)) {
        exit($made->get_error_message());
    }
}
