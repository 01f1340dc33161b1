using SkiaSharp;

namespace BestPractice.Web.SocialCards;

/// <summary>The picture on the right side of a card.</summary>
public abstract record CardArt
{
    /// <summary>Everything that decides the picture.</summary>
    public abstract string Identity { get; }

    /// <summary>Draws into the frame and nowhere else.</summary>
    internal abstract void Draw(SKCanvas canvas, SKRect frame);
}
