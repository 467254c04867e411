-- CommitteeMeetings.MeetingReader.CaseAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid, @campaign_Id uuid
SELECT EXISTS (
    SELECT 1
    FROM "CommitteeMeetings" AS c
    WHERE c."Id" = @id AND c."CampaignId" = @campaign_Id);
-- SQL Server
DECLARE @id varbinary(16), @campaign_Id varbinary(16);
SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [CommitteeMeetings] AS [c]
        WHERE [c].[Id] = @id AND [c].[CampaignId] = @campaign_Id) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END;
