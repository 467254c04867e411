-- Campaigns.CampaignDraftReader.IsBehindAsync

-- 1 of 1
-- PostgreSQL
-- @code character varying(60)
SELECT c."Sheet"
FROM "CampaignPlans" AS c
WHERE c."CampaignCode" = @code
ORDER BY c."Id"
LIMIT 1;
-- SQL Server
DECLARE @code varchar(60);
SELECT TOP(1) [c].[Sheet]
FROM [CampaignPlans] AS [c]
WHERE [c].[CampaignCode] = @code
ORDER BY [c].[Id];
