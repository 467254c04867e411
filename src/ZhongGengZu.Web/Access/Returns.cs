namespace ZhongGengZu.Web.Access;

/// <summary>What an endpoint answers with.</summary>
public enum Returned
{
    /// <summary>A whole page.</summary>
    Page,

    /// <summary>A part of a page, for htmx.</summary>
    Fragment,

    /// <summary>A file to keep.</summary>
    File,

    /// <summary>Data.</summary>
    Json,

    /// <summary>The address of the page to go on with.</summary>
    Redirect,
}

/// <summary>Says what an endpoint answers with where that is not the usual: a page to GET, a redirect to everything else.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ReturnsAttribute(Returned returned) : Attribute
{
    public Returned Returned { get; } = returned;
}
