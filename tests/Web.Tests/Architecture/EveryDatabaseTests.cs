namespace ZhongGengZu.Web.Tests.Architecture;

/// <summary>Here too.</summary>
public sealed class EveryDatabaseTests : EveryDatabaseSuite;
