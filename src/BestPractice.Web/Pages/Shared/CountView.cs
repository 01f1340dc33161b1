namespace BestPractice.Web.Pages.Shared;

/// <summary>A number of practices with the list that has exactly as many; nothing is plain text.</summary>
public sealed record CountView(int Practices, string Path);
