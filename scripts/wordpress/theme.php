<?php
/** Says the version, changes the theme to the one that is named, or without a name lists those that are there. */
require getenv('WORDPRESS') . '/wp-load.php';

if (isset($argv[1])) {
    switch_theme($argv[1]);
} else {
    echo json_encode(['version' => get_bloginfo('version'), 'themes' => array_keys(wp_get_themes())]);
}
