namespace BestPractice.Web.Tests.Browser;

/// <summary>All browser tests share one site and one browser, and run when the other tests are through: they wait for what a person would see.</summary>
[CollectionDefinition("browser", DisableParallelization = true)]
public sealed class SharedBrowser : ICollectionFixture<BrowsedSite>;
