User-agent: *
Disallow:
<#if sitemap??>

Sitemap: ${sitemap}
</#if>
