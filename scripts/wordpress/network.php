<?php
/**
 * Makes a network of the site that was installed (without a name), then, when WordPress is one, a second site in it for the accounts
 * that are named, each with the role of its name. Who installed WordPress is the chief administrator of all sites (“super admin”).
 */
define('WP_INSTALLING', true);
require getenv('WORDPRESS') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

if (isset($argv[1])) {
    $site = wp_insert_site(['domain' => DOMAIN_CURRENT_SITE, 'path' => $argv[1], 'title' => 'A council', 'user_id' => 1]);
    if (is_wp_error($site)) {
        exit($site->get_error_message());
    }
    foreach (array_slice($argv, 2) as $role) {
        $account = get_user_by('login', $role)->ID;
        add_user_to_blog($site, $account, $role);
        // Whoever was an administrator when the network was made has become one of all sites.
        revoke_super_admin($account);
    }
} else {
    foreach ($wpdb->tables('ms_global') as $table => $prefixed) {
        $wpdb->$table = $prefixed;
    }
    install_network();
    $made = populate_network(1, $_SERVER['HTTP_HOST'], get_option('admin_email'), 'Councils', '/', false);
    // It says that it could not ask for the names of sites, which a network in folders does not need.
    if (is_wp_error($made) && $made->get_error_code() !== 'no_wildcard_dns') {
        exit($made->get_error_message());
    }
}
