-- CampaignPlans.PlanComparisons.ReadAsync

-- 1 of 1
-- PostgreSQL
-- @code character varying(60)
SELECT c."Id", c."CampaignCode", c."FileName", c."MadeAt", c."MadeByPersonId", c."SavedAt", c."SavedByName", c."Sheet", c."Text", c."Version"
FROM "CampaignPlans" AS c
WHERE c."CampaignCode" = @code
LIMIT 1;
-- SQL Server
DECLARE @code varchar(60);
SELECT TOP(1) [c].[Id], [c].[CampaignCode], [c].[FileName], [c].[MadeAt], [c].[MadeByPersonId], [c].[RowNumber], [c].[SavedAt], [c].[SavedByName], [c].[Sheet], [c].[Text], [c].[Version]
FROM [CampaignPlans] AS [c]
WHERE [c].[CampaignCode] = @code;
