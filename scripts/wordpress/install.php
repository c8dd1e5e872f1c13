<?php
/** Installs WordPress into the empty database of the trial: one account of each kind, whose name is its password. */
define('WP_INSTALLING', true);
require getenv('WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('A council', 'administrator', 'administrator@council.example', false, '', 'administrator');
foreach (['editor', 'author'] as $role) {
    $made = wp_insert_user(['user_login' => $role, 'user_pass' => $role, 'user_email' => "$role@council.example", 'role' => $role]);
    if (is_wp_error($made)) {
        exit($made->get_error_message());
    }
}
