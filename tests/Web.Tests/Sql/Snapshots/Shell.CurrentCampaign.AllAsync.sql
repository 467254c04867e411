-- Shell.CurrentCampaign.AllAsync

-- 1 of 1
-- PostgreSQL
SELECT c."Id", c."Code", c."Title", c."State", c."StartedAt", c."OfficeUnitId", c."DefinitionVersion"
FROM "Campaigns" AS c;
-- SQL Server
SELECT [c].[Id], [c].[Code], [c].[Title], [c].[State], [c].[StartedAt], [c].[OfficeUnitId], [c].[DefinitionVersion]
FROM [Campaigns] AS [c];
