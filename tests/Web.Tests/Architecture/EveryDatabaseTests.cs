namespace ZhongGengZu.Web.Tests.Architecture;

/// <summary>No suite of this project is forgotten on a database.</summary>
public sealed class EveryDatabaseTests : EveryDatabaseSuite;
