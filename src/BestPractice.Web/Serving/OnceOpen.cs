namespace BestPractice.Web.Serving;

/// <summary>What needs the index is put together when the site starts: composing it goes on while the index is being opened or built.</summary>
internal static class OnceOpen
{
    /// <summary>Adds a step that is made of a service which waits for the index.</summary>
    /// <typeparam name="T">The service.</typeparam>
    /// <param name="app">What a request passes through.</param>
    /// <param name="make">Makes the step.</param>
    public static void UseOnceOpen<T>(this IApplicationBuilder app, Func<T, Func<HttpContext, RequestDelegate, Task>> make)
        where T : notnull =>
        app.Use(next =>
        {
            var step = make(app.ApplicationServices.GetRequiredService<T>());
            return http => step(http, next);
        });
}
