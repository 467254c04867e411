namespace ZhongGengZu.Documents.People;

/// <summary>Reads an organisation file (seeds/organisations/*.json): docs/flows/organisation-file.md.</summary>
public static class OrganisationFileReader
{
    /// <summary>Reads the bytes of a file.</summary>
    public static FileReading<OrganisationFile> Read(ReadOnlyMemory<byte> utf8) => StrictJson.Read<OrganisationFile>(utf8, Check);

    /// <summary>Reads a file from disk.</summary>
    public static FileReading<OrganisationFile> ReadFile(string path) => StrictJson.ReadFile<OrganisationFile>(path, Check);

    private static void Check(OrganisationFile file, FileErrors errors)
    {
        new UnitRules(file, errors).Check();
        new AppointmentRules(file, errors).Check();
    }
}
