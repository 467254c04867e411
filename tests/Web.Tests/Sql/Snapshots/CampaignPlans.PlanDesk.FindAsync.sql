-- CampaignPlans.PlanDesk.FindAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid
SELECT c."Id", c."CampaignCode", c."FileName", c."MadeAt", c."MadeByPersonId", c."SavedAt", c."SavedByName", c."Sheet", c."Text", c."Version"
FROM "CampaignPlans" AS c
WHERE c."Id" = @id
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16);
SELECT TOP(2) [c].[Id], [c].[CampaignCode], [c].[FileName], [c].[MadeAt], [c].[MadeByPersonId], [c].[RowNumber], [c].[SavedAt], [c].[SavedByName], [c].[Sheet], [c].[Text], [c].[Version]
FROM [CampaignPlans] AS [c]
WHERE [c].[Id] = @id;
