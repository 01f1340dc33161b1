using System.Globalization;
using System.Net;
using System.Text;

namespace BestPractice.Web.Exporting;

/// <summary>What hosts of files need to know besides the files: addresses that moved or are gone, the page for unknown ones, and the headers that the site sends.</summary>
internal static class HostFiles
{
    /// <summary>The page for an address that moved, for hosts that know no redirects.</summary>
    public static string MovedPage(string origin, string target) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Moved</title>
        <meta name="robots" content="noindex">
        <link rel="canonical" href="{WebUtility.HtmlEncode(origin + target)}">
        <meta http-equiv="refresh" content="0; url={WebUtility.HtmlEncode(target)}">
        <p>This page has moved to <a href="{WebUtility.HtmlEncode(target)}">{WebUtility.HtmlEncode(origin + target)}</a>.</p>
        </html>

        """;

    /// <summary><c>_redirects</c> of Netlify and Cloudflare Pages; the mark goes before files of the same name.</summary>
    public static string Redirects(IEnumerable<KeyValuePair<string, string>> moved) => Lines(moved.Select(one => $"{one.Key} {one.Value} 301"));

    /// <summary><c>_headers</c> of Netlify and Cloudflare Pages.</summary>
    public static string Headers(IEnumerable<KeyValuePair<string, string>> headers) =>
        Lines(headers.Select(header => $"  {header.Key}: {header.Value}").Prepend("/*").Append("/covers/*").Append("  Cache-Control: public, max-age=31536000, immutable"));

    /// <summary><c>.htaccess</c> of Apache: pages without their ending, compressed twins, moved and gone addresses.</summary>
    public static string Apache(IEnumerable<KeyValuePair<string, string>> moved, IEnumerable<string> gone, IEnumerable<KeyValuePair<string, string>> headers) => Lines(
    [
        "DirectorySlash Off", "Options -Indexes -MultiViews", "ErrorDocument 404 /404.html", "AddDefaultCharset utf-8",
        "RewriteEngine On",
        .. moved.Select(one => $"RewriteRule ^{Pattern(one.Key)}$ {one.Value} [R=301,L]"),
        .. gone.Select(path => $"RewriteRule ^{Pattern(path)}$ - [G,L]"),
        "RewriteCond %{REQUEST_FILENAME}.html -f", "RewriteRule ^(.+)$ $1.html [L]",
        "<IfModule mod_headers.c>",
        .. headers.Select(header => $"Header set {header.Key} \"{header.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\""),
        "</IfModule>",
    ]);

    /// <summary>What belongs into the <c>server</c> block of nginx.</summary>
    public static string Nginx(IEnumerable<KeyValuePair<string, string>> moved, IEnumerable<string> gone, IEnumerable<KeyValuePair<string, string>> headers) => Lines(
    [
        "charset utf-8;", "gzip_static on;", "error_page 404 /404.html;",
        .. headers.Select(header => $"add_header {header.Key} \"{header.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\" always;"),
        .. moved.Select(one => $"location = {one.Key} {{ return 301 {one.Value}; }}"),
        .. gone.Select(path => $"location = {path} {{ error_page 410 {ExportAddress.FileOf(path, isPage: true).Insert(0, "/")}; return 410; }}"),
        "location = / { try_files /index.html =404; }",
        "location / { try_files $uri $uri.html =404; }",
    ]);

    private static string Pattern(string path) => path.TrimStart('/').Replace(".", "\\.", StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n")).ToString();
}
