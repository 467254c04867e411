-- Data.Recounting.RunAsync

-- 1 of 1
-- PostgreSQL
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."State" = 'running';
-- SQL Server
SELECT [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[State] = 'running';
