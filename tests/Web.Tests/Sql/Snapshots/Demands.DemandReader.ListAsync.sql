-- Demands.DemandReader.ListAsync

-- 1 of 1
-- PostgreSQL
-- @campaign_Id uuid, @codes character varying(60)[]
SELECT s."DeliverableCode" AS "Key", count(*)::int AS "Count"
FROM "Submissions" AS s
WHERE s."CampaignId" = @campaign_Id AND s."DeliverableCode" = ANY (@codes) AND s."FirstSentAt" IS NOT NULL
GROUP BY s."DeliverableCode";
-- SQL Server
DECLARE @campaign_Id varbinary(16), @codes1 varchar(60), @codes2 varchar(60);
SELECT [s].[DeliverableCode] AS [Key], COUNT(*) AS [Count]
FROM [Submissions] AS [s]
WHERE [s].[CampaignId] = @campaign_Id AND [s].[DeliverableCode] IN (@codes1, @codes2) AND [s].[FirstSentAt] IS NOT NULL
GROUP BY [s].[DeliverableCode];
