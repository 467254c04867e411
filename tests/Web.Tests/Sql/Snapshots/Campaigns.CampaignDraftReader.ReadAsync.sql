-- Campaigns.CampaignDraftReader.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @head_Id uuid
SELECT c."Id", c."Code", c."Definition", c."DefinitionVersion", c."OfficeUnitId", c."StartedAt", c."State", c."Title", c."Version"
FROM "Campaigns" AS c
WHERE c."Id" = @head_Id
LIMIT 2;
-- SQL Server
DECLARE @head_Id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[Code], [c].[Definition], [c].[DefinitionVersion], [c].[OfficeUnitId], [c].[RowNumber], [c].[StartedAt], [c].[State], [c].[Title], [c].[Version]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @head_Id;
