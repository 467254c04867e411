-- Data.CaseDesk.BeginAsync

-- 1 of 1
-- PostgreSQL
-- @campaignId uuid
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."Id" = @campaignId
LIMIT 2;
-- SQL Server
DECLARE @campaignId varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaignId;
