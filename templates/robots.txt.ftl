<#list groups as group>
<#list group.names as name>
User-agent: ${name}
</#list>
Disallow:<#if group.closed?has_content> ${group.closed}</#if>
<#sep>

</#sep>
</#list>
<#if sitemap??>

Sitemap: ${sitemap}
</#if>
