using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BestPractice.Web.Formats;

namespace BestPractice.Web.Exporting;

/// <summary>What hosts of files need to know, in the words of each: addresses that moved or are gone, the page for unknown ones, media types, and the headers that the site sends.</summary>
internal static class HostFiles
{
    // Records of the export and of hosts are nobody's; only this folder with a dot is for visitors.
    private const string Dotted = @"(?!well-known(/|$))";

    /// <summary>The page for an address that moved, for hosts that know no redirects.</summary>
    public static string MovedPage(string origin, string target)
    {
        var whole = WebUtility.HtmlEncode(target.StartsWith('/') ? origin + target : target);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Moved</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{whole}">
            <meta http-equiv="refresh" content="0; url={WebUtility.HtmlEncode(target)}">
            <p>This page has moved to <a href="{WebUtility.HtmlEncode(target)}">{whole}</a>.</p>
            </html>

            """;
    }

    /// <summary><c>_redirects</c> of Netlify and Cloudflare Pages.</summary>
    public static string Redirects(HostRules rules) => Lines(rules.Moved.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.From} {one.To} {one.Status}")));

    /// <summary><c>_headers</c> of Netlify and Cloudflare Pages.</summary>
    public static string Headers(HostRules rules) => Lines(
    [
        "/*", .. Indented(rules.Headers), "/data/*", .. Indented(rules.Open),
        .. HostRules.Types.SelectMany(type => new[] { $"/*{type.Key}", $"  Content-Type: {type.Value}" }),
        "/feed.json", $"  Content-Type: {Format.JsonFeed.ContentType}",
        "/covers/*", "  Cache-Control: public, max-age=31536000, immutable",
    ]);

    /// <summary><c>.htaccess</c> of Apache: pages without their ending, compressed twins, moved and gone addresses.</summary>
    public static string Apache(HostRules rules) => Lines(
    [
        "DirectorySlash Off", "Options -Indexes -MultiViews", "ErrorDocument 404 /404.html", "AddDefaultCharset utf-8",
        .. HostRules.Types.Select(type => $"<FilesMatch \"{Regex.Escape(type.Key)}(\\.br|\\.gz)?$\">\nForceType \"{type.Value}\"\n</FilesMatch>"),
        $"<FilesMatch \"^feed\\.json(\\.br|\\.gz)?$\">\nForceType \"{Format.JsonFeed.ContentType}\"\n</FilesMatch>",
        "RewriteEngine On", $"RewriteRule (^|/)\\.{Dotted} - [R=404,L]",
        .. rules.Moved.Select(one => string.Create(CultureInfo.InvariantCulture, $"RewriteRule ^{Pattern(one.From)}$ {one.To} [R={one.Status},L]")),
        .. rules.Gone.Select(path => $"RewriteRule ^{Pattern(path)}$ - [G,L]"),
        "RewriteCond %{REQUEST_FILENAME}.html -f", "RewriteRule ^(.+)$ $1.html [L]",
        "# The twins: .br is no language and .gz no media type here.",
        "RemoveLanguage .br", "RemoveType .br .gz", "AddEncoding br .br", "AddEncoding gzip .gz",
        .. Twin("br", "br"), .. Twin("gzip", "gz"),
        "<IfModule mod_headers.c>",
        "Header append Vary Accept-Encoding",
        .. rules.Headers.Select(header => $"Header set {header.Key} {Quoted(header.Value)}"),
        $"<If \"%{{REQUEST_URI}} =~ m#{HostRules.OpenPattern}#\">", .. rules.Open.Select(header => $"Header set {header.Key} {Quoted(header.Value)}"), "</If>",
        "</IfModule>",
    ]);

    /// <summary>What belongs into the <c>server</c> block of nginx. Headers are set in one place: a location with headers of its own would lose the others.</summary>
    public static string Nginx(HostRules rules) => Lines(
    [
        "charset utf-8;", "gzip_static on;", "error_page 404 /404.html;",
        .. rules.Headers.Select(header => $"add_header {header.Key} {Quoted(header.Value)} always;"),
        .. rules.Open.SelectMany((header, number) => Open(header, string.Create(CultureInfo.InvariantCulture, $"$open_{number}"))),
        .. rules.Moved.Select(one => string.Create(CultureInfo.InvariantCulture, $"location = {one.From} {{ return {one.Status} {one.To}; }}")),
        .. rules.Gone.Select(path => $"location = {path} {{ {(HostRules.PageOf(path) is { } page ? $"error_page 410 /{page}; " : "")}return 410; }}"),
        $"location ~ \"/\\.{Dotted}\" {{ return 404; }}",
        $"location = /feed.json {{ types {{ }} default_type \"{Format.JsonFeed.ContentType}\"; try_files $uri =404; }}",
        .. HostRules.Types.Select(type => $"location ~ \"{Regex.Escape(type.Key)}$\" {{ types {{ }} default_type \"{type.Value}\"; try_files $uri =404; }}"),
        "location = / { try_files /index.html =404; }",
        "location / { try_files $uri $uri.html =404; }",
    ]);

    private static IEnumerable<string> Indented(IEnumerable<KeyValuePair<string, string>> headers) => headers.Select(header => $"  {header.Key}: {header.Value}");

    private static string[] Twin(string encoding, string ending) =>
        [$"RewriteCond %{{HTTP:Accept-Encoding}} \\b{encoding}\\b", $"RewriteCond %{{REQUEST_FILENAME}}.{ending} -f", $"RewriteRule ^(.+)$ $1.{ending} [L,E=no-gzip:1]"];

    // A header without a value is not sent.
    private static string[] Open(KeyValuePair<string, string> header, string variable) =>
        [$"set {variable} \"\";", $"if ($uri ~ \"{HostRules.OpenPattern}\") {{ set {variable} {Quoted(header.Value)}; }}", $"add_header {header.Key} {variable} always;"];

    private static string Quoted(string value) => $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Pattern(string path) => Regex.Escape(path.TrimStart('/'));

    private static string Lines(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n")).ToString();
}
