<?php
/**
 * What is lifted for the trial (npm run try-wordpress), and only for the host of the plan: its name is in no register of names, so it
 * is led to this machine, WordPress does not look up where it is, and its certificate is the one that was made for the trial. The address
 * has https and no port, as it would have: that bound of WordPress (80, 443, 8080) holds. Nothing else can be reached at all.
 */
function plan_host($address)
{
    return parse_url($address, PHP_URL_HOST) === getenv('PLAN_HOST');
}

add_filter('http_request_args', function ($args, $address) {
    if (plan_host($address)) {
        $args['reject_unsafe_urls'] = false;
        $args['sslcertificates'] = getenv('PLAN_CERTIFICATE');
    }
    return $args;
}, 10, 2);

add_action('http_api_curl', function ($handle, $args, $address) {
    if (plan_host($address)) {
        curl_setopt($handle, CURLOPT_CONNECT_TO, [getenv('PLAN_HOST') . ':443:127.0.0.1:' . getenv('PLAN_PORT')]);
    }
}, 10, 3);
